package org.tiercel.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.HubertKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.tiercel.agreement.AgreementReport;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableReader;
import org.tiercel.agreement.table.TableFormat;
import org.tiercel.task.Progress;

/// Times agreement on large tables, each figure the best of several rounds in this one process:
/// every coefficient of a million units from a CSV file, a bootstrap, and the ratio to DKPro
/// Statistics on 100,000 units, where DKPro computes five coefficients and Tiercel all of them with
/// their intervals.
public final class AgreementBench {
  private static final int CODERS = 3;
  private static final int CATEGORIES = 10;
  private static final int ROUNDS = 5;
  private static final EstimationPlan PLAN = EstimationPlan.nominal();

  private AgreementBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("ratings", ".csv");
    try {
      write(file, 1_000_000);
      report("1,000,000 units x 3 coders, CSV to every coefficient", () -> read(file));
      RatingTable million = read(file);
      report("the same from memory", () -> AgreementReport.of(million, PLAN, Progress.none()));
      write(file, 20_000);
      RatingTable small = readTable(file);
      EstimationPlan bootstrap =
          new EstimationPlan(
              Level.NOMINAL, Weighting.IDENTITY, Optional.of(Bootstrap.ofUnits(2000, 1)));
      report(
          "2,000 bootstrap samples of 20,000 units x 3 coders",
          () -> AgreementReport.of(small, bootstrap, Progress.none()));
      write(file, 100_000);
      compareWithDkpro(readTable(file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void compareWithDkpro(RatingTable table) {
    CodingAnnotationStudy study = study(table);
    List<ToDoubleFunction<CodingAnnotationStudy>> measures =
        List.of(
            s -> new PercentageAgreement(s).calculateAgreement(),
            s -> new RandolphKappaAgreement(s).calculateAgreement(),
            s -> new FleissKappaAgreement(s).calculateAgreement(),
            s -> new HubertKappaAgreement(s).calculateAgreement(),
            s ->
                new KrippendorffAlphaAgreement(s, new NominalDistanceFunction())
                    .calculateAgreement());
    double ours =
        report(
            "100,000 units, Tiercel, every coefficient",
            () -> AgreementReport.of(table, PLAN, Progress.none()));
    double dkpro =
        report(
            "100,000 units, DKPro, five coefficients",
            () -> measures.forEach(measure -> requireNumber(measure.applyAsDouble(study))));
    System.out.printf(Locale.ROOT, "Tiercel is %.0f times faster%n", dkpro / ours);
  }

  private static void requireNumber(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalStateException("a coefficient of the random table is undefined");
    }
  }

  private static RatingTable read(Path file) {
    RatingTable table = readTable(file);
    AgreementReport.of(table, PLAN, Progress.none());
    return table;
  }

  private static RatingTable readTable(Path file) {
    return new RatingTableReader(TableFormat.of(Level.NOMINAL)).read(file, Progress.none());
  }

  private static void write(Path file, int units) throws IOException {
    SplittableRandom random = new SplittableRandom(42);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("unit,A,B,C\n");
      for (int unit = 0; unit < units; unit++) {
        int truth = random.nextInt(CATEGORIES);
        out.write("post" + unit);
        for (int coder = 0; coder < CODERS; coder++) {
          int rating = random.nextInt(4) == 0 ? random.nextInt(CATEGORIES) : truth;
          out.write(",code" + rating);
        }
        out.write('\n');
      }
    }
  }

  private static CodingAnnotationStudy study(RatingTable table) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(CODERS);
    for (int unit = 0; unit < table.unitCount(); unit++) {
      int row = unit;
      study.addItemAsArray(
          IntStream.range(0, CODERS).mapToObj(coder -> table.rating(row, coder)).toArray());
    }
    return study;
  }

  private static double report(String what, Runnable work) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf(Locale.ROOT, "%-60s %8.3f s%n", what, best);
    return best;
  }
}
