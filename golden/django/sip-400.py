from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_request)
@require_safe
def bad_request(request):
    body = {
        "error": "bad_request",
        "message": "The syntax of the request is wrong",
    }
    return JsonResponse(body, status=400)
