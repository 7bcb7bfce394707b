# In config/routes.rb: get "/endpoint", to: "too_many_hops#show"
class TooManyHopsController < ApplicationController
  def show
    body = {
      error: "too_many_hops",
      message: "The request has passed through too many servers"
    }
    render json: body, status: 483
  end
end
