package org.w3id.dixit.serve;

/** What stands at all other addresses. */
final class Nothing implements Resource {
  @Override
  public void answer(Ask ask, Reply reply) {
    throw Problem.notFound("There is nothing at this address; see /api/openapi.json.");
  }

  @Override
  public boolean readsStore() {
    return false;
  }
}
