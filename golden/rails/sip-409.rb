# In config/routes.rb: get "/endpoint", to: "conflict#show"
class ConflictController < ApplicationController
  def show
    body = {
      error: "conflict",
      message: "The registration clashes with one that already exists"
    }
    render json: body, status: :conflict
  end
end
