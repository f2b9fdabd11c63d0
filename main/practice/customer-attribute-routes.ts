import { showAttribute } from './attribute-routes.ts';
import type { JsonObject } from './protocol.ts';
import type { AttributeModel } from './records.ts';
import type { Call, Route } from './route.ts';
import { showStandardAttributes } from './standard-attributes.ts';

/*
 * Up to 1.3 a workspace's attributes are listed under whom they describe; 1.4 and 2.x have one list for
 * all, and answer 404 here (Intercom's changelog of 1.4).
 */

/** What the lists of this generation leave out: an attribute has no id and no model there. */
const toLeadsShape = ({ id: _id, model: _model, ...attribute }: JsonObject): JsonObject =>
  attribute;

const listOf =
  (model: AttributeModel) =>
  ({ workspace }: Call): JsonObject => {
    const custom = workspace.attributes
      .all()
      .filter((attribute) => attribute.model === model && !attribute.isArchived)
      .map((attribute) => showAttribute(workspace, attribute));
    return {
      type: 'data_attribute.list',
      data_attributes: [...showStandardAttributes(model), ...custom].map(toLeadsShape),
    };
  };

export const customerAttributeRoutes: readonly Route[] = [
  { method: 'GET', path: '/data_attributes/customer', generation: 1, run: listOf('contact') },
  { method: 'GET', path: '/data_attributes/company', generation: 1, run: listOf('company') },
];
