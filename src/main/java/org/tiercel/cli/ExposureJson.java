package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.exposure.CodeUse;
import org.tiercel.agreement.exposure.ExposureEffect;
import org.tiercel.agreement.exposure.ExposureReport;
import org.tiercel.agreement.exposure.GroupAgreement;
import org.tiercel.agreement.project.Note;

/// Whether suggestions led the coders, as JSON: one object a person, machine and code, and one a
/// pair of coders, tier, measure and group of posts.
final class ExposureJson {
  private ExposureJson() {}

  static ObjectNode of(ExposureReport report) {
    ObjectNode document = JsonOutput.object();
    ArrayNode uses = document.putArray("use");
    report.uses().forEach(use -> add(uses.addObject(), use));
    addAll(document.putArray("effect"), report.effects());
    addAll(document.putArray("withMachine"), report.withMachine());
    report.notes().stream().map(Note::text).forEach(document.putArray("notes")::add);
    return document;
  }

  private static void add(ObjectNode json, CodeUse use) {
    json.put("coder", use.coder().name());
    json.put("machine", use.machine().name());
    json.put("tier", use.tier());
    json.put("code", use.code());
    json.put("offered", use.offered());
    json.put("kept", use.kept());
    json.put("changed", use.changed());
    json.put("rejected", use.rejected());
    json.put("passedOver", use.passedOver());
    json.put("withheld", use.withheld());
    use.keptShare()
        .ifPresentOrElse(share -> json.put("keptShare", share), () -> json.putNull("keptShare"));
    addInterval(json, use.interval());
  }

  private static void addAll(ArrayNode rows, List<ExposureEffect> effects) {
    for (ExposureEffect effect : effects) {
      effect.groups().forEach(group -> add(rows.addObject(), effect, group));
    }
  }

  private static void add(ObjectNode json, ExposureEffect effect, GroupAgreement group) {
    json.put("tier", effect.tier().key());
    json.put("measure", effect.measure().key());
    json.put("level", effect.level().key());
    effect.coders().forEach(json.putArray("coderNames")::add);
    json.put("group", group.group().key());
    group
        .result()
        .asDouble()
        .ifPresentOrElse(value -> json.put("value", value), () -> json.putNull("value"));
    addInterval(json, group.interval());
    json.put("units", group.units());
    json.put("bootstrapUndefined", group.uncertainty().undefinedSamples());
    json.put("undefined", group.undefined().orElse(null));
  }

  private static void addInterval(ObjectNode json, Optional<Interval> interval) {
    interval.ifPresentOrElse(
        i -> json.putArray("ci").add(i.lower()).add(i.upper()), () -> json.putNull("ci"));
    json.put("ciMethod", interval.map(Interval::method).map(Interval.Method::key).orElse(null));
  }
}
