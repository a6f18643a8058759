"""The room through which whole magazines move in: one folder per outside system.

Its verb is importing; a ledger remembers what each thing became, so that an import can be stopped, resumed and run again.
It writes nothing that the rooms below would not let a person write.
"""
