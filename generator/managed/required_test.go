package managed

import "testing"

func TestAProjectNamesTheVersionsThatMayWrite(t *testing.T) {
	for _, test := range []struct {
		required, version string
		allowed           bool
	}{
		{">=1.2", "v1.2.0", true},
		{">=1.2", "v1.10.0", true},
		{">=1.2", "v1.1.9", false},
		{">=1.2", "v1.2.0-rc.1", false},
		{">=1.2, <2", "v2.0.0", false},
		{">= v1.2 , < 2", "v1.9.9", true},
		{">1.2", "v1.2.0", false},
		{"<=1.2", "v1.2.0", true},
		{"1.2.3", "v1.2.3", true},
		{"=1.2.3", "v1.2.4", false},
		{">=9", "(devel)", true},
		{">=9", "", true},
		{">=9", "v0.0.0-20260101000000-abcdefabcdef", true},
	} {
		r, err := parseRequirement(test.required)
		if err != nil {
			t.Fatal(err)
		}
		p := &Project{required: r}
		if _, err := p.mayWrite(test.version); (err == nil) != test.allowed {
			t.Errorf("%s, %s: %v, want it allowed: %t", test.required, test.version, err, test.allowed)
		}
	}
	for _, wrong := range []string{"", "new", ">=1.x", ">=", "1.2,", "~1.2"} {
		if _, err := parseRequirement(wrong); err == nil {
			t.Errorf("%q is taken for a requirement", wrong)
		}
	}
}
