package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.io.TempDir;

/// Tests that add something wrong to the example law and look at what the compiler says.
abstract class FaultyLaw {

  @TempDir Path folder;

  /// The errors of the example law with these members in a class of the room "pension".
  ListAssert<String> errors(String members) throws Exception {
    return assertThat(ExampleLaw.errors(folder, members));
  }

  /// The only error of the example law with these members in a class of the room "pension".
  AbstractStringAssert<?> error(String members) throws Exception {
    List<String> errors = ExampleLaw.errors(folder, members);
    assertThat(errors).hasSize(1);
    return assertThat(errors.getFirst());
  }
}
