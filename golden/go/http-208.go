package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// alreadyReported answers GET /endpoint.
func alreadyReported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(208)
	body := map[string]any{
		"status":  "already_reported",
		"message": "The members of this collection were already listed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", alreadyReported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
