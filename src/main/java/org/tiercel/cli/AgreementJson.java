package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.project.CodeAgreement;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.Variant;
import org.tiercel.domain.Tier;

/// Agreement as JSON: one object a measure, coders, tier and code.
final class AgreementJson {
  private final ArrayNode results;
  private final ObjectNode document = JsonOutput.object();

  private AgreementJson() {
    this.results = document.putArray("results");
  }

  /// What was found in a project.
  static ObjectNode of(List<TierAgreement> tiers) {
    AgreementJson json = new AgreementJson();
    for (TierAgreement tier : tiers) {
      String key = tier.tier().map(Tier::key).orElse(null);
      tier.estimates().forEach(e -> json.add(key, null, tier.variant(), e, tier.exposedUnits()));
      for (CodeAgreement code : tier.codes()) {
        code.estimates()
            .forEach(e -> json.add(key, code.code().key(), tier.variant(), e, tier.exposedUnits()));
      }
    }
    return json.document;
  }

  /// What was found in a bare table.
  static ObjectNode ofTable(List<Estimate> estimates) {
    AgreementJson json = new AgreementJson();
    estimates.forEach(estimate -> json.add(null, null, Variant.APPLICABLE, estimate, 0));
    return json.document;
  }

  private void add(
      @Nullable String tier,
      @Nullable String code,
      Variant variant,
      Estimate estimate,
      long exposedUnits) {
    ObjectNode result = results.addObject();
    result.put("tier", tier);
    result.put("code", code);
    result.put("variant", variant.key());
    result.put("measure", estimate.measure().key());
    result.put("level", estimate.level().key());
    result.put("weights", estimate.weighting().key());
    estimate.coders().forEach(result.putArray("coderNames")::add);
    estimate.value().ifPresentOrElse(v -> result.put("value", v), () -> result.putNull("value"));
    estimate
        .standardError()
        .ifPresentOrElse(error -> result.put("se", error), () -> result.putNull("se"));
    estimate
        .interval()
        .ifPresentOrElse(
            i -> result.putArray("ci").add(i.lower()).add(i.upper()), () -> result.putNull("ci"));
    result.put(
        "ciMethod",
        estimate.interval().map(Interval::method).map(Interval.Method::key).orElse(null));
    result.put("units", estimate.units());
    result.put("unitsRated", estimate.unitsRated());
    result.put("bootstrapUndefined", estimate.bootstrapUndefined());
    result.put("exposedUnits", exposedUnits);
    result.put("undefined", estimate.undefined().orElse(null));
  }
}
