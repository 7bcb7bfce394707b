package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// conflict answers POST /endpoint.
func conflict(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	body := map[string]any{
		"error":   "conflict",
		"message": "The request conflicts with the current state of the resource",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", conflict)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
