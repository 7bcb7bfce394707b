from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def im_a_teapot(request):
    body = {
        "error": "im_a_teapot",
        "message": "This teapot cannot brew coffee",
    }
    return JsonResponse(body, status=418)


urlpatterns = [
    path("endpoint", im_a_teapot),
]
