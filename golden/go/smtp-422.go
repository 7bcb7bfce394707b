package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// passwordTransition answers GET /endpoint.
func passwordTransition(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":   "password_transition",
		"message": "The account must first move to this authentication mechanism",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", passwordTransition)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
