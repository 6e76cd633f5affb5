package org.openshebao.population.synthesis;

import java.util.Map;

/// A country of two places, small enough to be solved by hand.
final class ToyPlan {

  static final String YAML =
      """
      schema: shebao-synthesis/1
      title: {en: Toy people, zh: 玩具人口}
      as_of: 2024-12
      cells: cells.csv
      single_ages: ages.csv
      age: age
      area: area
      sex: sex
      strata: [place]
      attributes:
        place: {codes: [north, south]}
        area: {codes: [all]}
        sex: {codes: [male, female]}
        age: {ages: 99}
        ageGroup: {of: age, from: [0, 20, 60]}
        work: {codes: [working, resting]}
        insured: {codes: [none, member]}
      groups:
        workers: {work: working}
      sources:
        count: {title: A count}
      households: {age: age, sex: sex, male: male, mean_size: 2.5, partnered_ages: [20, 60], partnered: [0.5, 0.8], adult_age: 20, mother_age: 27, mother_age_spread: 3}
      stages:
        - id: people
          label: {en: People, zh: 人口}
          adds: [place, area, sex, age]
          margins:
            - {id: sex, label: {en: By sex, zh: 按性别}, source: count, year: "2024", grade: A, targets: [{label: {en: men, zh: 男}, when: {sex: male}, value: 1.1}, {label: {en: women, zh: 女}, when: {sex: female}, value: 0.9}]}
        - id: work
          label: {en: Work, zh: 工作}
          given: [place, sex, ageGroup]
          adds: [work]
          seeds:
            - {when: {ageGroup: 0-19, work: working}, factor: 0}
          margins:
            - {id: workers, label: {en: Workers, zh: 工作者}, source: count, year: "2024", grade: A, of: {is: workers}, by: place, file: workers.csv, column: workers}
        - id: insurance
          label: {en: Insurance, zh: 保险}
          given: [work]
          adds: [insured]
          margins:
            - {id: members, label: {en: Members, zh: 参保}, of: {is: workers}, share: true, source: count, year: "2024", grade: B, targets: [{label: {en: members, zh: 参保}, when: {insured: member}, value: 80}]}
      left_out:
        - {id: old, label: {en: Old, zh: 老年}, source: count, year: "2024", grade: A, targets: [{label: {en: sixty and over, zh: 六十岁及以上}, when: {age: 60+}, value: 0.5}]}
      """;

  private static final String AGES = ages();

  private ToyPlan() {}

  private static String ages() {
    StringBuilder text = new StringBuilder("area,sex,age,persons\n");
    for (int age = 0; age < 100; age++) {
      text.append("all,male,").append(age).append(",1\nall,female,").append(age).append(",1\n");
    }
    return text.toString();
  }

  static SynthesisYaml.Read read() {
    return read(YAML);
  }

  /// The plan written as `yaml`, with the same tables.
  static SynthesisYaml.Read read(String yaml) {
    Map<String, String> files =
        Map.of(
            "plan.yaml",
            yaml,
            "ages.csv",
            AGES,
            "workers.csv",
            "place,workers\nnorth,0.4\nsouth,0.5\n",
            "cells.csv",
            """
            place,area,sex,first_age,last_age,persons
            north,all,male,0,19,1000
            north,all,male,20,59,2000
            north,all,male,60,99,1000
            north,all,female,0,19,1000
            north,all,female,20,59,2000
            north,all,female,60,99,1000
            south,all,male,0,19,1500
            south,all,male,20,59,3000
            south,all,male,60,99,1500
            south,all,female,0,19,1500
            south,all,female,20,59,3000
            south,all,female,60,99,1500
            """);
    return SynthesisYaml.read("plan.yaml", files::get);
  }
}
