/// The main job: a law and a population, and who must, may and cannot join, what is paid and what comes of it.
@org.jspecify.annotations.NullMarked
package org.openshebao.workbench.assess;
