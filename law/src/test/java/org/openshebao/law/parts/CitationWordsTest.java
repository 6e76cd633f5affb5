package org.openshebao.law.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationWordsTest {

  private static final CitationWords WORDS =
      new CitationWords(
          Map.of(
              "Social Insurance Law", "《社会保险法》",
              "Labour Law", "《劳动法》",
              "Implementing Regulations of the Labour Contract Law", "《劳动合同法实施条例》",
              "State Council measures", "国务院办法",
              "the pool's yearly notice", "统筹地区年度通知"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Social Insurance Law, art. 10                           | 《社会保险法》第10条
          Social Insurance Law, art. 10(1), (2)                   | 《社会保险法》第10条第1款、第2款
          Social Insurance Law, arts. 4, 33, 44, 58(1)            | 《社会保险法》第4条、第33条、第44条、第58条第1款
          国发〔2014〕8号, 三; Social Insurance Law, arts. 20–22       | 国发〔2014〕8号 三；《社会保险法》第20–22条
          国发〔2014〕8号, 六, 七                                      | 国发〔2014〕8号 六、七
          国发〔2005〕38号, 六 and annex                              | 国发〔2005〕38号 六及附件
          State Council measures, art. 1 and annexes 1–3          | 国务院办法第1条及附件1–3
          Implementing Regulations of the Labour Contract Law, art. 21 | 《劳动合同法实施条例》第21条
          Social Insurance Law, art. 25(2); the pool's yearly notice | 《社会保险法》第25条第2款；统筹地区年度通知
          Some Act, s. 4                                          | Some Act、s. 4
          """)
  void citesAsChineseLawyersDo(String english, String chinese) {
    assertThat(WORDS.inChinese(english)).isEqualTo(chinese);
  }
}
