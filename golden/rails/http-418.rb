# In config/routes.rb: get "/endpoint", to: "im_a_teapot#show"
class ImATeapotController < ApplicationController
  def show
    body = {
      error: "im_a_teapot",
      message: "This teapot cannot brew coffee"
    }
    render json: body, status: 418
  end
end
