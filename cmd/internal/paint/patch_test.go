package paint

import "testing"

func TestAPatchIsColoredAndItsReportIsNot(t *testing.T) {
	const (
		text = `app.py:3: stale: http/404 flask
1 stale
diff a/app.py b/app.py
--- a/app.py
+++ b/app.py
@@ -1,2 +1,2 @@
 def f():
-    old
+    new
`
		want = "app.py:3: stale: http/404 flask\n1 stale\n" +
			"\x1b[1mdiff a/app.py b/app.py\x1b[0m\n\x1b[1m--- a/app.py\x1b[0m\n\x1b[1m+++ b/app.py\x1b[0m\n" +
			"\x1b[36m@@ -1,2 +1,2 @@\x1b[0m\n def f():\n\x1b[31m-    old\x1b[0m\n\x1b[32m+    new\x1b[0m\n"
	)
	if got := Painter(true).Patch(text); got != want {
		t.Errorf("got\n%q, want\n%q", got, want)
	}
	if got := Plain.Patch(text); got != text {
		t.Errorf("plain: %q", got)
	}
}
