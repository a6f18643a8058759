// A stream whose menu leaves out blocks that nobody adds by hand. Those that are there can be edited, moved and taken out.
class PageBlocksDefinition extends window.wagtailStreamField.blocks.StreamBlockDefinition {
  constructor(name, groups, states, meta) {
    super(name, groups, states, meta);
    this.groupedChildBlockDefs = groups
      .map(([label, blocks]) => [label, blocks.filter((block) => !meta.notOffered.includes(block.name))])
      .filter(([, blocks]) => blocks.length > 0);
  }
}

window.telepath.register("byline.publication.PageBlocks", PageBlocksDefinition);
