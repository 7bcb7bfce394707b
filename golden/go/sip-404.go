package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// notFound answers GET /endpoint.
func notFound(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	body := map[string]any{
		"error":   "not_found",
		"message": "No such user in this domain",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", notFound)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
