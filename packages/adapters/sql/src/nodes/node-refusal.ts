/** Ends the compilation of a node whose expression cannot be enclosed. Thrown and caught inside this package. */
export class NodeRefusal extends Error {
  constructor() {
    super('node-program')
    this.name = 'NodeRefusal'
  }
}
