# In config/routes.rb: get "/endpoint", to: "im_used#show"
class ImUsedController < ApplicationController
  def show
    response.set_header("ETag", '"v2"')
    response.set_header("IM", "vcdiff")
    body = {
      status: "im_used",
      message: "The result of an instance manipulation is being sent",
      etag: '"v2"',
      im: "vcdiff"
    }
    render json: body, status: :im_used
  end
end
