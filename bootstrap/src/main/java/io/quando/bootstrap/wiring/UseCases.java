package io.quando.bootstrap.wiring;

import io.quando.application.curate.CurateCatalogue;
import io.quando.application.evaluate.live.ReadLoggedBehaviour;
import io.quando.application.explore.ExploreBaskets;
import io.quando.application.follow.FollowTenant;
import io.quando.application.history.ReadHistory;
import io.quando.application.importing.ImportCatalogue;
import io.quando.application.importing.ImportInteractions;
import io.quando.application.learn.LearnModels;
import io.quando.application.learn.WorkJobs;
import io.quando.application.recommend.RecommendItems;
import io.quando.application.rules.BrowseRules;
import io.quando.application.status.ReportStatus;
import io.quando.domain.privacy.Pseudonymiser;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/// The use cases that the command line drives.
@Singleton
@Unremovable
public record UseCases(
        ImportInteractions importing,
        ImportCatalogue importingItems,
        LearnModels learn,
        WorkJobs work,
        RecommendItems recommend,
        BrowseRules rules,
        ExploreBaskets explore,
        CurateCatalogue catalogue,
        ReadHistory history,
        FollowTenant follow,
        ReportStatus status,
        ReadLoggedBehaviour loggedBehaviour,
        Pseudonymiser pseudonymiser,
        Settings settings) {}
