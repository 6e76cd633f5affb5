import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.explain.Answer;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.explain.Facts;
import org.openshebao.workbench.lawbook.LawInForce;

/// When a woman in Guangdong retires and what her pension is, with the articles behind each answer.
void main() {
  LawInForce law = Workbench.open("china").at(LocalDate.of(2025, 12, 1));
  Facts woman =
      Facts.of(
          "sex=female", "isManagerOrTechnician=no", "birthMonth=1975-06", "place=Guangdong",
          "pension.creditedMonths=280", "averageIndex=0.8", "pension.accountBalance=96000",
          "preAccountYears=0");
  List<String> wanted = List.of("retirementMonth", "employeePension");
  for (Answer answer : Explainer.explain(law, woman, wanted).answers()) {
    String label = answer.variable().label().en();
    IO.println(label + ": " + answer.trace().value().en() + " (" + answer.trace().cites() + ")");
  }
}
