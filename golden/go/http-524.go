package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// aTimeoutOccurred answers GET /endpoint.
func aTimeoutOccurred(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(524)
	body := map[string]any{
		"error":   "a_timeout_occurred",
		"message": "Origin server did not respond in time",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", aTimeoutOccurred)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
