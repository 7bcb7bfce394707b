package conform

import (
	"fmt"
	"math"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// differences says in what a body differs from the JSON value that it should
// be.
func differences(body []byte, want any) []string {
	sent, err := jsonvalue.Parse(string(body))
	if err != nil {
		return []string{fmt.Sprintf("sends a body that is not JSON (%v)", err)}
	}
	return differ(sent, want, "body")
}

// differ compares two JSON values. The order of members, and whether a whole
// number is written with a fraction, make no difference.
func differ(got, want any, path string) []string {
	switch want := want.(type) {
	case jsonvalue.Object:
		if got, ok := got.(jsonvalue.Object); ok {
			return differInMembers(got, want, path)
		}
	case []any:
		if got, ok := got.([]any); ok {
			return differInItems(got, want, path)
		}
	case int64:
		if number(got) == float64(want) {
			return nil
		}
	case float64:
		if number(got) == want {
			return nil
		}
	default:
		if got == want {
			return nil
		}
	}
	return []string{"sends another value at " + path}
}

func differInMembers(got, want jsonvalue.Object, path string) []string {
	var wrong []string
	for _, m := range want {
		at := path + "." + m.Name
		if value, ok := got.Get(m.Name); ok {
			wrong = append(wrong, differ(value, m.Value, at)...)
		} else {
			wrong = append(wrong, "sends no "+at)
		}
	}
	for _, m := range got {
		if _, ok := want.Get(m.Name); !ok {
			wrong = append(wrong, "sends "+path+"."+m.Name+", which is not asked for")
		}
	}
	return wrong
}

func differInItems(got, want []any, path string) []string {
	if len(got) != len(want) {
		return []string{fmt.Sprintf("sends %d items at %s, not %d", len(got), path, len(want))}
	}
	var wrong []string
	for i := range want {
		wrong = append(wrong, differ(got[i], want[i], fmt.Sprintf("%s[%d]", path, i))...)
	}
	return wrong
}

// number returns a JSON number as clients read it, and for any other value
// NaN, which equals nothing.
func number(v any) float64 {
	switch v := v.(type) {
	case int64:
		return float64(v)
	case float64:
		return v
	}
	return math.NaN()
}
