package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// alreadyExists answers GET /endpoint.
func alreadyExists(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	body := map[string]any{
		"error":   "already_exists",
		"message": "The entity to create already exists",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", alreadyExists)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
