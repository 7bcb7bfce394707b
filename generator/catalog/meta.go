package catalog

import (
	"fmt"
	"math"
	"time"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// meta reads a company's own keys. They are passed on and never sent, so the
// rules of a body do not hold for them: what JSON lacks is carried as text.
func (l *loader) meta(t table) jsonvalue.Object {
	var meta jsonvalue.Object
	for _, m := range l.members(t, "meta") {
		value := jsonOf(m.cell.src, m.cell.value, m.cell.path...)
		meta = append(meta, jsonvalue.Member{Name: m.name, Value: carried(value)})
	}
	return meta
}

// carried writes the dates and the numbers that JSON does not have as text.
func carried(value any) any {
	switch value := value.(type) {
	case jsonvalue.Object:
		for i := range value {
			value[i].Value = carried(value[i].Value)
		}
	case []any:
		for i := range value {
			value[i] = carried(value[i])
		}
	case time.Time:
		return value.Format(layout(value))
	case float64:
		if math.IsNaN(value) || math.IsInf(value, 0) {
			return fmt.Sprint(value)
		}
	}
	return value
}

// layout is how TOML writes a time. The library tells its local kinds by the
// name of their location.
func layout(t time.Time) string {
	switch t.Location().String() {
	case "datetime-local":
		return "2006-01-02T15:04:05.999999999"
	case "date-local":
		return time.DateOnly
	case "time-local":
		return "15:04:05.999999999"
	}
	return time.RFC3339Nano
}
