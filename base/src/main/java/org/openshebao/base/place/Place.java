package org.openshebao.base.place;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A country or a part of one, as law and data name it.
///
/// @param code  the country's two letters, then its own codes: "CN", "CN-44", "CN-4403" (GB/T 2260), "BR-SP"
/// @param name  as tables print it: Shenzhen, 深圳
/// @param parent  the code of the place it is part of; null for a country
/// @param aliases  other names it goes by: full and former names, other codes
public record Place(String code, Label name, @Nullable String parent, List<String> aliases) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]+)*");

  public Place {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The code of a place must be like CN, CN-44 or BR-SP but was \"%s\".".formatted(code));
    }
    if (code.equals(parent)) {
      throw new IllegalArgumentException("The place " + code + " cannot be part of itself.");
    }
    aliases = List.copyOf(aliases);
    if (aliases.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("The place " + code + " has a blank alias.");
    }
  }
}
