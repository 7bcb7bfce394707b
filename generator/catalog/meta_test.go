package catalog

import "testing"

func TestMetaCarriesWhateverTOMLHolds(t *testing.T) {
	c := mustLoad(t, `[acme.E1]
deprecated = "use acme/E2"
[acme.E1.meta]
team = "payments"
since = 2024-05-01
at = 2024-05-01T10:20:30Z
local = 2024-05-01T10:20:30.5
daily = 10:20:30
big = 9223372036854775807
odd = [inf, -inf, nan, 1.5]
"name with space" = { z = true, a = [{ y = 1, b = 2 }] }
message = ""
`)
	s := find(t, c, "acme/E1")
	want := `{"team":"payments","since":"2024-05-01","at":"2024-05-01T10:20:30Z","local":"2024-05-01T10:20:30.5","daily":"10:20:30",` +
		`"big":9223372036854775807,"odd":["+Inf","-Inf","NaN",1.5],"name with space":{"z":true,"a":[{"y":1,"b":2}]},"message":""}`
	if got := jsonText(t, s.Meta); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if s.Deprecated != "use acme/E2" {
		t.Errorf("got %q", s.Deprecated)
	}
}

func TestMetaAndDeprecatedAreChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"meta in text":       {"[acme.E1]\nmeta = \"x\"\n", "c.toml:2: acme.E1.meta: must be a table, as in meta = { ... }"},
		"deprecated as flag": {"[acme.E1]\ndeprecated = true\n", "c.toml:2: acme.E1.deprecated: must be a string"},
		"deprecated, empty":  {"[acme.E1]\ndeprecated = \"\"\n", "c.toml:2: acme.E1.deprecated: is empty"},
	})
}
