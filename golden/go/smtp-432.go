package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// passwordTransitionNeeded answers GET /endpoint.
func passwordTransitionNeeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(432)
	body := map[string]any{
		"error":   "password_transition_needed",
		"message": "The account must first move to this authentication mechanism",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", passwordTransitionNeeded)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
