# In config/routes.rb: get "/endpoint", to: "unable_to_accommodate_parameters#show"
class UnableToAccommodateParametersController < ApplicationController
  def show
    body = {
      error: "unable_to_accommodate_parameters",
      message: "The parameters cannot be honored at present"
    }
    render json: body, status: 455
  end
end
