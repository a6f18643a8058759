"""The timetable and the worker: what recurs, and the tasks that wait.

Its verbs are doing what is due, doing tasks, and trying a failed task again.
It does not know what it runs: the rooms above write that into `byline.kit.timetable`.
"""
