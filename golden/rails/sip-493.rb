# In config/routes.rb: get "/endpoint", to: "undecipherable#show"
class UndecipherableController < ApplicationController
  def show
    body = {
      error: "undecipherable",
      message: "The server cannot decrypt the request body"
    }
    render json: body, status: 493
  end
end
