"""What is kept between runs: what documents hold, what was judged of them, and what was answered to a call.

Import from the modules: a call that was answered before needs only `replay` and `store`.
"""
