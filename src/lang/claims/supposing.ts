/** Verbs by which what somebody says is only expected, supposed or doubted, in both languages. Matched on a folded cue. */
export const supposes =
  /(?:预[计测期料估想]|估[计测]|推[测断算想]|猜[测想]|设想|料想?|揣测|怀疑|担[心忧]|希望|期[望待]|展望)$|^(?:(?:had|has|have) )?(?:expect|forecast|predict|project|anticipat|suspect|guess|suppos|presum|assum|speculat|estimat|reckon|hop|fear|doubt|wonder)(?:s|ed|es|e|ing|ped|ping)?$/u;
