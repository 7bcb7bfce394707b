package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// notExtended answers GET /endpoint.
func notExtended(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(510)
	body := map[string]any{
		"error":   "not_extended",
		"message": "The request lacks a required protocol extension",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", notExtended)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
