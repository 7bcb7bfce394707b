package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// created answers POST /endpoint.
func created(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/42")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	body := map[string]any{
		"status":   "created",
		"message":  "The resource was created",
		"location": "/orders/42",
		"id":       42,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", created)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
