package io.quando.domain.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The knowledge of a source before its rows are judged.
///
/// @param policy how its values are read, with nothing left open
/// @param profile how they are spread
/// @param remarks what people should know of how it is read, in sentences
/// @param onlyOrder whether its times can be read and none is credible, as where they count from 1
public record SourceStudy(
        CleaningPolicy policy, SourceProfile profile, List<String> remarks, boolean onlyOrder) {
    public SourceStudy {
        remarks = List.copyOf(remarks);
    }

    /// Reads a source once; and once more if it turns out that ids of items or numbers are to be
    /// read otherwise than the policy says.
    ///
    /// @param reading hands every row to an action
    public static SourceStudy of(
            RecordLayout layout, CleaningPolicy policy, Consumer<Consumer<RawRecord>> reading) {
        SourceSurvey survey = new SourceSurvey(layout, policy);
        SourceProfile profile = new SourceProfile(layout, policy);
        reading.accept(row -> {
            survey.add(row);
            profile.add(row);
        });
        CleaningPolicy settled = survey.settle();
        if (settled.describesAlike(policy)) {
            return study(settled, profile, survey);
        }
        SourceProfile again = new SourceProfile(layout, settled);
        reading.accept(again::add);
        return study(settled, again, survey);
    }

    /// Reads a source of items once.
    ///
    /// @return the policy with nothing left open
    public static CleaningPolicy ofItems(
            RecordLayout layout, CleaningPolicy policy, Consumer<Consumer<RawRecord>> reading) {
        SourceSurvey survey = new SourceSurvey(layout, policy);
        reading.accept(survey::add);
        return survey.settle();
    }

    private static SourceStudy study(
            CleaningPolicy settled, SourceProfile profile, SourceSurvey survey) {
        List<String> remarks = new ArrayList<>(survey.remarks());
        remarks.addAll(profile.remarks());
        return new SourceStudy(settled, profile, remarks, survey.onlyOrder());
    }
}
