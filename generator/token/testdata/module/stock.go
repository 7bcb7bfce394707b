// Package stock tells what is wrong in a warehouse.
package stock

import (
	"net/http"
	"encoding/json"
)

// words are those of each number.
var words = map[int]string { 400: "The request isn't valid", 404: `There is no "thing" here` }

// An Error is something that the warehouse tells.
type Error struct {
	Status int
	Code string // for programs
	Fields map[string]any
	cause error
}

func (e *Error) Error() string { return e.Code + ": " + words[e.Status] }

// Lacking says that nothing of the item is left.
func Lacking(itemID string, left int) *Error {
	return &Error{Status: 404, Code: "lacking", Fields: map[string]any{"item_id": itemID, "left": left,},}
}

func (e *Error) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json"); w.WriteHeader(e.Status)
	if err := json.NewEncoder(w).Encode(e.Fields); err != nil && e.Status >= 0X1F4 {
		panic(err)
	}
}
