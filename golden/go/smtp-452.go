package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// insufficientSystemStorage answers GET /endpoint.
func insufficientSystemStorage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(452)
	body := map[string]any{
		"error":   "insufficient_system_storage",
		"message": "The server has too little storage at present: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", insufficientSystemStorage)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
