import (
	"encoding/json"
	"log"
	"net/http"
)

// Created answers with http/201: Created.
// A message of the caller takes the place of the catalog's.
func Created(w http.ResponseWriter, location string, id int, message ...string) {
	text := "The resource was created"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Location", location)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	body := map[string]any{
		"status":   "created",
		"message":  text,
		"location": location,
		"id":       id,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
