package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Section of GB/T 4754—2017 in which somebody works.
public enum Industry implements Code {
  /// 农、林、牧、渔业.
  AGRICULTURE("agriculture", "农、林、牧、渔业"),
  /// 采矿业.
  MINING("mining", "采矿业"),
  /// 制造业.
  MANUFACTURING("manufacturing", "制造业"),
  /// 电力、热力、燃气及水生产和供应业.
  UTILITIES("electricity, heat, gas and water", "电力、热力、燃气及水生产和供应业"),
  /// 建筑业.
  CONSTRUCTION("construction", "建筑业"),
  /// 批发和零售业.
  TRADE("wholesale and retail trade", "批发和零售业"),
  /// 交通运输、仓储和邮政业.
  TRANSPORT("transport, storage and post", "交通运输、仓储和邮政业"),
  /// 住宿和餐饮业.
  HOSPITALITY("accommodation and catering", "住宿和餐饮业"),
  /// 信息传输、软件和信息技术服务业.
  INFORMATION("information and software", "信息传输、软件和信息技术服务业"),
  /// 金融业.
  FINANCE("finance", "金融业"),
  /// 房地产业.
  REAL_ESTATE("real estate", "房地产业"),
  /// 租赁和商务服务业.
  BUSINESS_SERVICES("leasing and business services", "租赁和商务服务业"),
  /// 科学研究和技术服务业.
  SCIENCE("research and technical services", "科学研究和技术服务业"),
  /// 水利、环境和公共设施管理业.
  ENVIRONMENT("water, environment and public facilities", "水利、环境和公共设施管理业"),
  /// 居民服务、修理和其他服务业.
  RESIDENT_SERVICES("resident services, repair and other", "居民服务、修理和其他服务业"),
  /// 教育.
  EDUCATION("education", "教育"),
  /// 卫生和社会工作.
  HEALTH("health and social work", "卫生和社会工作"),
  /// 文化、体育和娱乐业.
  CULTURE("culture, sport and entertainment", "文化、体育和娱乐业"),
  /// 公共管理、社会保障和社会组织.
  PUBLIC_ADMINISTRATION("public administration and social organisations", "公共管理、社会保障和社会组织");

  private final Label label;

  Industry(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
