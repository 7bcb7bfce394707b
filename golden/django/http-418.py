from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.im_a_teapot)
@require_safe
def im_a_teapot(request):
    body = {
        "error": "im_a_teapot",
        "message": "This teapot cannot brew coffee",
    }
    return JsonResponse(body, status=418)
