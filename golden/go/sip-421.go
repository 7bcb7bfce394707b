package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// extensionRequired answers GET /endpoint.
func extensionRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Require", "100rel")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "extension_required",
		"message": "The client must support a further extension",
		"require": "100rel",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", extensionRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
