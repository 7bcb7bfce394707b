# In config/routes.rb: get "/endpoint", to: "range_not_satisfiable#show"
class RangeNotSatisfiableController < ApplicationController
  def show
    response.set_header("Content-Range", "bytes */146515")
    body = {
      error: "range_not_satisfiable",
      message: "The requested range lies outside the 146515 bytes of the resource",
      size: 146515
    }
    render json: body, status: :range_not_satisfiable
  end
end
