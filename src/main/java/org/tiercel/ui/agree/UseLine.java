package org.tiercel.ui.agree;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiercel.agreement.coefficient.Interval;
import org.tiercel.agreement.exposure.CodeUse;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// What one person made of a machine's suggestions of one code.
///
/// @param name of the code
/// @param about the tier, the person and the machine
/// @param shown how many were on screen
/// @param kept taken as they were
/// @param changed another code was given in their place
/// @param rejected called wrong
/// @param passedOver left untouched
/// @param withheld kept out of sight by a batch
/// @param share the share of those shown that were kept, with its interval
record UseLine(
    String name,
    String about,
    ShownNumber shown,
    ShownNumber kept,
    ShownNumber changed,
    ShownNumber rejected,
    ShownNumber passedOver,
    ShownNumber withheld,
    ShownNumber share) {
  /// @param codebook has the names of tiers and codes; what it no longer has goes by its key
  static UseLine of(CodeUse use, Codebook codebook) {
    String tier = codebook.tier(use.tier()).map(Tier::label).orElse(use.tier());
    String code =
        codebook
            .tier(use.tier())
            .flatMap(asked -> asked.code(use.code()))
            .map(Code::label)
            .orElse(use.code());
    return new UseLine(
        code,
        Stream.of(tier, use.coder().name(), Messages.text("agree.machine", use.machine().name()))
            .collect(Collectors.joining(" · ")),
        count(use.offered(), "shown"),
        count(use.kept(), "kept"),
        count(use.changed(), "changed"),
        count(use.rejected(), "rejected"),
        count(use.passedOver(), "passed"),
        count(use.withheld(), "withheld"),
        share(use));
  }

  private static ShownNumber count(int count, String what) {
    return ShownNumber.plain(
        Messages.text("agree.number", count), Messages.text("agree.led." + what + ".explained"));
  }

  private static ShownNumber share(CodeUse use) {
    return use.interval()
        .map(
            interval ->
                new ShownNumber(
                    ShownNumber.percent(use.keptShare()),
                    interval(interval),
                    Messages.text("agree.led.share.explained")))
        .orElseGet(() -> ShownNumber.none(Messages.text("agree.led.share.none")));
  }

  private static String interval(Interval interval) {
    return Numbers.between(
        Numbers.decimals(100 * interval.lower(), 0), Numbers.decimals(100 * interval.upper(), 0));
  }
}
