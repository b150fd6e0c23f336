package org.w3id.dixit.cli;

import java.nio.file.Path;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = "./dixit-store",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Opens the store, which must be there. */
  Store open() {
    return Store.openExisting(folder);
  }

  /** The IRI of an article that the user names by its IRI or by the id at the end of it. */
  static String articleIri(Store store, String name) {
    return name.contains(":") ? name : store.base() + "article/" + name;
  }
}
