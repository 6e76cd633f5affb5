package org.openshebao.base.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;

class PlaceTreeTest {

  private static final PlaceTree TREE =
      PlaceTree.of(
          List.of(
              place("CN-4403", "Shenzhen", "深圳", "CN-44", "深圳市"),
              place("CN", "China", "全国", null, "中国"),
              place("CN-14", "Shanxi", "山西", "CN", "CN-SX", "山西省"),
              place("CN-15", "Inner Mongolia", "内蒙古", "CN", "CN-NM", "内蒙古自治区"),
              place("CN-22", "Jilin", "吉林", "CN", "CN-JL", "吉林省"),
              place("CN-2202", "Jilin City", "吉林市", "CN-22"),
              place("CN-32", "Jiangsu", "江苏", "CN"),
              place("CN-3205", "Suzhou (Jiangsu)", "苏州", "CN-32", "Suzhou", "苏州市"),
              place("CN-34", "Anhui", "安徽", "CN"),
              place("CN-3413", "Suzhou (Anhui)", "宿州", "CN-34", "Suzhou", "宿州市"),
              place("CN-44", "Guangdong", "广东", "CN", "CN-GD", "广东省"),
              place("CN-46", "Hainan", "海南", "CN", "海南省"),
              place("CN-61", "Shaanxi", "陕西", "CN", "CN-SN", "陕西省"),
              place("CN-6101", "Xi'an", "西安", "CN-61", "西安市"),
              place("CN-63", "Qinghai", "青海", "CN"),
              place("CN-6325", "Hainan (Qinghai)", "海南州", "CN-63", "海南藏族自治州"),
              place("CN-65", "Xinjiang", "新疆", "CN", "新疆维吾尔自治区"),
              place("CN-6501", "Urumqi", "乌鲁木齐", "CN-65")));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN                        | CN
          China                     | CN
          全国                      | CN
          CN-44                     | CN-44
          cn_44                     | CN-44
          44                        | CN-44
          440000                    | CN-44
          440300                    | CN-4403
          CN-GD                     | CN-44
          Guangdong                 | CN-44
          GUANGDONG PROVINCE        | CN-44
          广东                      | CN-44
          ' 广东 省 '               | CN-44
          Inner_Mongolia            | CN-15
          inner mongolia            | CN-15
          Inner-Mongolia            | CN-15
          内蒙古                    | CN-15
          内蒙古自治区              | CN-15
          新疆维吾尔自治区          | CN-65
          新疆自治区                | CN-65
          Shanxi                    | CN-14
          Shaanxi                   | CN-61
          Shanxi Province           | CN-14
          山西                      | CN-14
          陕西                      | CN-61
          陕西省                    | CN-61
          CN-SX                     | CN-14
          CN-SN                     | CN-61
          Xi'an                     | CN-6101
          XIAN CITY                 | CN-6101
          Ürümqi                    | CN-6501
          乌鲁木齐市                | CN-6501
          Ｓｈｅｎｚｈｅｎ          | CN-4403
          # the larger place goes before the smaller of the same name
          吉林                      | CN-22
          Jilin                     | CN-22
          吉林市                    | CN-2202
          Jilin City                | CN-2202
          海南                      | CN-46
          Hainan                    | CN-46
          海南州                    | CN-6325
          海南藏族自治州            | CN-6325
          # the place around it settles which one
          苏州                      | CN-3205
          江苏苏州                  | CN-3205
          江苏省苏州市              | CN-3205
          Suzhou, Jiangsu           | CN-3205
          Suzhou (Anhui)            | CN-3413
          'Suzhou, Anhui Province'  | CN-3413
          青海海南                  | CN-6325
          中国深圳                  | CN-4403
          """)
  void findsTheSamePlaceHoweverItIsWritten(String text, String code) {
    assertThat(TREE.find(text)).hasValue(TREE.indexOf(code));
    assertThat(TREE.indexOf(text)).isEqualTo(TREE.indexOf(code));
  }

  @ParameterizedTest
  @CsvSource({"Suzhou", "Atlantis", "''", "省", "CN-99", "Shxi", "苏州江苏安徽"})
  void findsNothingWhereNoPlaceIsClear(String text) {
    assertThat(TREE.find(text)).isEmpty();
  }

  @Test
  void listsEveryPlaceThatANameCanMean() {
    assertThat(TREE.listNamed("suzhou"))
        .extracting(Place::code)
        .containsExactly("CN-3205", "CN-3413");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Guandong | No place is called "Guandong". Maybe "Guangdong"?
          深川     | No place is called "深川". Maybe "深圳"?
          火星     | No place is called "火星".
          Suzhou   | More than one place is called "Suzhou": CN-3205 (苏州), CN-3413 (宿州). Maybe one of these codes?
          """)
  void namesWhatItDidNotFindAndWhatMayBeMeant(String text, String message) {
    assertThatThrownBy(() -> TREE.indexOf(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void numbersPlacesInTheOrderOfTheirCodes() {
    assertThat(TREE.size()).isEqualTo(18);
    assertThat(TREE.get(0).code()).isEqualTo("CN");
    for (int i = 0; i < TREE.size(); i++) {
      assertThat(TREE.indexOf(TREE.get(i).code())).isEqualTo(i);
      assertThat(i == 0 || TREE.get(i - 1).code().compareTo(TREE.get(i).code()) < 0).isTrue();
    }
  }

  @Test
  void walksOutwards() {
    int china = TREE.indexOf("CN");
    int guangdong = TREE.indexOf("CN-44");
    int shenzhen = TREE.indexOf("CN-4403");

    assertThat(TREE.parent(shenzhen)).isEqualTo(guangdong);
    assertThat(TREE.parent(china)).isEqualTo(PlaceTree.NONE);
    assertThat(TREE.depth(shenzhen)).isEqualTo(2);
    assertThat(TREE.ancestorAt(1, shenzhen)).isEqualTo(guangdong);
    assertThat(TREE.ancestorAt(1, china)).isEqualTo(PlaceTree.NONE);
    assertThat(TREE.outwards(shenzhen))
        .extracting(Place::code)
        .containsExactly("CN-4403", "CN-44", "CN");
    assertThat(TREE.children("CN-44")).extracting(Place::code).containsExactly("CN-4403");
    assertThat(TREE.children("CN")).hasSize(10);
  }

  @Test
  void aPlaceIsWithinItselfAndWhatIsAroundItAndNothingElse() {
    int shenzhen = TREE.indexOf("CN-4403");

    assertThat(TREE.isWithin(shenzhen, shenzhen)).isTrue();
    assertThat(TREE.isWithin(shenzhen, TREE.indexOf("CN-44"))).isTrue();
    assertThat(TREE.isWithin(shenzhen, TREE.indexOf("CN"))).isTrue();
    assertThat(TREE.isWithin(shenzhen, TREE.indexOf("CN-46"))).isFalse();
    assertThat(TREE.isWithin(TREE.indexOf("CN-44"), shenzhen)).isFalse();
  }

  @Test
  void takesTheNearestPlaceThatHasAValue() {
    int china = TREE.indexOf("CN");
    int guangdong = TREE.indexOf("CN-44");

    assertThat(TREE.nearest(TREE.indexOf("CN-4403"), i -> i == guangdong || i == china))
        .isEqualTo(guangdong);
    assertThat(TREE.nearest(TREE.indexOf("CN-6101"), i -> i == guangdong || i == china))
        .isEqualTo(china);
    assertThat(TREE.nearest(china, i -> false)).isEqualTo(PlaceTree.NONE);
  }

  @Test
  void takesCountriesOfAnotherFormAndSeveralAtOnce() {
    PlaceTree tree =
        PlaceTree.of(
            List.of(
                place("BR", "Brazil", "巴西", null),
                place("BR-SP", "São Paulo", "圣保罗", "BR"),
                place("XX", "Examplia", "例国", null)));

    assertThat(tree.find("Sao Paulo")).hasValue(tree.indexOf("BR-SP"));
    assertThat(tree.parent(tree.indexOf("XX"))).isEqualTo(PlaceTree.NONE);
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatThrownBy(() -> PlaceTree.of(List.of(place("CN-44", "Guangdong", "广东", "CN"))))
        .hasMessageContaining("CN-44 is part of CN, which is not given");
    assertThatThrownBy(() ->
            PlaceTree.of(
                List.of(place("CN", "China", "全国", null), place("CN", "China", "中国", null))))
        .hasMessageContaining("CN is given twice");
    assertThatThrownBy(
            () -> PlaceTree.of(List.of(place("AA", "A", "甲", "BB"), place("BB", "B", "乙", "AA"))))
        .hasMessageContaining("part of a place that is part of it");
    assertThatThrownBy(() -> place("CN", "China", "全国", "CN"))
        .hasMessageContaining("part of itself");
    assertThatThrownBy(() -> place("cn-44", "Guangdong", "广东", null))
        .hasMessageContaining("\"cn-44\"");
    assertThatThrownBy(() -> place("CN", "China", "全国", null, " "))
        .hasMessageContaining("blank alias");
  }

  private static Place place(
      String code, String en, String zh, @Nullable String parent, String... aliases) {
    return new Place(code, new Label(en, zh), parent, List.of(aliases));
  }
}
