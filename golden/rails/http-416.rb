# In config/routes.rb: get "/endpoint", to: "range_not_satisfiable#show"
class RangeNotSatisfiableController < ApplicationController
  def show
    response.set_header("Content-Range", "bytes */146515")
    body = {
      error: "range_not_satisfiable",
      message: "The requested range cannot be satisfied",
      size: 146515
    }
    render json: body, status: :range_not_satisfiable
  end
end
