package io.quando.domain.rule;

import io.quando.mining.rule.RuleCounts;
import java.util.function.ToDoubleFunction;

/// The measures by which rules can be put in order, the best first.
public enum RuleMeasure {
    SUPPORT(RuleCounts::support),
    CONFIDENCE(RuleCounts::confidence),
    LIFT(RuleCounts::lift),
    LEVERAGE(RuleCounts::leverage),
    CONVICTION(RuleCounts::conviction),
    ZHANG(RuleCounts::zhang);

    private final ToDoubleFunction<RuleCounts> formula;

    RuleMeasure(ToDoubleFunction<RuleCounts> formula) {
        this.formula = formula;
    }

    public double of(RuleCounts counts) {
        return formula.applyAsDouble(counts);
    }
}
