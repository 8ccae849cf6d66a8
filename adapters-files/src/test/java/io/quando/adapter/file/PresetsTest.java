package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {
    private static final List<String> ONLINE_RETAIL =
            List.of(
                    "InvoiceNo",
                    "StockCode",
                    "Description",
                    "Quantity",
                    "InvoiceDate",
                    "UnitPrice",
                    "CustomerID",
                    "Country");

    @Test
    void headerWithTheWholeSignatureIsRecognisedInAnyOrder() {
        assertThat(name(ONLINE_RETAIL)).isEqualTo("online-retail");
        assertThat(name(ONLINE_RETAIL.reversed())).isEqualTo("online-retail");
        assertThat(name(ONLINE_RETAIL.subList(0, 7))).isNull();
        assertThat(name(List.of("user", "item", "time"))).isNull();
    }

    @Test
    void onlineRetailIsReadAsItsAuthorsWroteIt() {
        Preset preset = preset();
        CleaningPolicy policy = preset.policy();
        assertThat(policy.defaultType()).isEqualTo(InteractionType.PURCHASE);
        assertThat(policy.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(policy.cancelledSession()).isEqualTo("C");
        assertThat(policy.upperCaseItems()).isTrue();
        assertThat(policy.decimalIds())
                .containsExactlyInAnyOrder(Role.USER, Role.ITEM, Role.SESSION);
        assertThat(policy.outlierThreshold()).isEqualTo(3.5);
        assertThat(preset.mapping().columns()).containsEntry(Role.SESSION, "InvoiceNo");
        assertThat(preset.mapping().context()).containsEntry("country", "Country");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "online-retail-ii | Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
                "retailrocket | timestamp,visitorid,event,itemid,transactionid",
                "rees46 | event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session",
                "h-and-m | t_dat,customer_id,article_id,price,sales_channel_id",
                "amazon-2023 | rating,title,text,images,asin,parent_asin,user_id,timestamp,helpful_vote,verified_purchase",
                "amazon-2023-ratings | user_id,parent_asin,rating,timestamp",
                "amazon-2023-items | main_category,title,average_rating,rating_number,price,parent_asin",
                "amazon-2018 | overall,verified,reviewTime,reviewerID,asin,reviewerName,reviewText,summary,unixReviewTime"
            })
    void wellKnownSetIsRecognisedByItsHeader(String name, String header) {
        assertThat(name(List.of(header.split(",")))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, true",
        "BANK CHARGES, true",
        "CRUK, true",
        "PADS, false",
        "DCGS0076, false",
        "85123M, false",
        "GIFT_0001_20, false"
    })
    void feesAreServicesAndProductsAreNot(String code, boolean service) {
        Pattern pattern = preset().policy().serviceItem();
        assertThat(pattern).isNotNull();
        assertThat(code.matches(String.valueOf(pattern))).isEqualTo(service);
    }

    private static Preset preset() {
        Preset preset = Presets.recognise(ONLINE_RETAIL);
        return Objects.requireNonNull(preset);
    }

    private static @Nullable String name(List<String> header) {
        Preset preset = Presets.recognise(header);
        return preset == null ? null : preset.name();
    }
}
