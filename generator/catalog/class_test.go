package catalog_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/catalog"
)

func TestOnlyThreeDigitsFromOneToSixHaveAClass(t *testing.T) {
	for code, want := range map[string]string{
		"100": "1xx", "404": "4xx", "599": "5xx", "607": "6xx",
		"099": "", "700": "", "999": "", // no protocol gives these a meaning
		"4": "", "16": "", "1006": "", "3000-3999": "",
		"E42": "", "4E2": "", "40x": "", "4xx": "", "": "", "४०४": "",
	} {
		s := &catalog.Status{Family: &catalog.Family{Name: "acme"}, Code: code}
		if got := s.Class(); got != want {
			t.Errorf("%q has the class %q, want %q", code, got, want)
		}
	}
}
