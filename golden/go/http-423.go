package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// locked answers PUT /endpoint.
func locked(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(423)
	body := map[string]any{
		"error":   "locked",
		"message": "The resource is locked",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("PUT /endpoint", locked)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
